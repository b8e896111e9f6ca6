using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>（1）人员经费：①行政运行（2010101）60万元；②住房公积金（2210201）5万元: the part of each item that is of one half, and not the item once more.</summary>
internal static class CodedHalves
{
    public static bool Hold(StatedFigure figure, ParagraphReading paragraph)
    {
        if (paragraph.Codes.Count == 0 || figure.Figure.Start == 0) return false;
        var start = paragraph.Text.LastIndexOf('。', figure.Figure.Start - 1) + 1;
        var before = paragraph.Text.AsSpan(start, figure.Figure.Start - start);
        if (Flows.HalfHeads.LastIn(before) is not (var at and >= 0) || paragraph.CodeIn(start + at, figure.Figure.Start) is null) return false;
        var lead = before[..at];
        lead = lead[(lead.LastIndexOf('；') + 1)..];
        if (Roles.Among.Begins(lead) is { } among) lead = lead[among.Length..].TrimStart('：');
        return HeadingNumbers.Read(lead.ToString()).Length == lead.Length;
    }
}
