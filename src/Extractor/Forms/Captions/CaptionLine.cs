using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Forms.Captions;

/// <summary>Label, body and unit as one printed line gives them; each may share the line with the others.</summary>
internal sealed partial record CaptionLine(Evidence? Label, Evidence? Body, Evidence? UnitText, MoneyUnit? Unit)
{
    public bool IsEmpty => Label is null && UnitText is null && !NamesBody;

    /// <summary>单位名称： is printed, perhaps with nothing after it.</summary>
    public bool NamesBody { get; private init; }

    /// <param name="slice">Gives the place of a part of the text.</param>
    public static CaptionLine Read(string text, Func<int, int, Evidence> slice)
    {
        var label = LabelMark().Match(text);
        var unitStart = UnitStart(text, out var unit);
        var unitEnd = unitStart < 0 ? 0 : UnitEnd(text, unitStart);
        // 金额单位：万元 names no body.
        var body = BodyMark().Matches(text).FirstOrDefault(m => m.Index < unitStart || m.Index >= unitEnd);
        var namesBody = body is { Index: < 24 };
        return new CaptionLine(
            label.Success ? slice(label.Index, label.Length) : null,
            namesBody ? BodyName(text, body!.Index + body.Length, label.Success ? label.Index : -1, unitStart, slice) : null,
            unitStart >= 0 ? slice(unitStart, unitEnd - unitStart) : null,
            unitStart >= 0 ? unit : null)
        { NamesBody = namesBody };
    }

    /// <summary>单位：某局 金额单位：万元 prints the unit behind the last of the marks that one follows.</summary>
    private static int UnitStart(string text, out MoneyUnit unit)
    {
        foreach (var mark in UnitMark().Matches(text).Reverse())
        {
            if (MoneyUnitParser.TryParse(text[mark.Index..], out unit)) return mark.Index;
        }
        return MoneyUnitParser.TryParse(text, out unit) && text.Length <= 12 ? 0 : -1;
    }

    private static int UnitEnd(string text, int start)
    {
        var yuan = text.IndexOf('元', start);
        return yuan < 0 ? text.Length : yuan + 1;
    }

    private static Evidence? BodyName(string text, int start, int labelStart, int unitStart, Func<int, int, Evidence> slice)
    {
        var end = text.Length;
        if (labelStart > start) end = Math.Min(end, labelStart);
        if (unitStart >= start) end = Math.Min(end, unitStart);
        if (AfterBody().Match(text, start) is { Success: true } next) end = Math.Min(end, next.Index);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '(' or '（')) end--;
        return end > start ? slice(start, end - start) : null;
    }

    [GeneratedRegex(@"(预算)?公\s?开\s{0,2}\d{1,2}(\s?[-－]\s?\d)?\s{0,2}表|财决\s?(公开)?\s?\d{1,2}(-\d)?\s?表|^\s?(附?表|"
        + @"附件)\s{0,2}[\d一二三四五六七八九十]{1,3}(-\d{1,2})?(?=[\s：:、.．]|$)|^\s?[A-Z]{1,3}\s?\d{1,2}(-\d{1,2})?\s?表(?=\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex LabelMark();

    [GeneratedRegex(@"(金额\s?)?单\s?位\s?[：:]", RegexOptions.ExplicitCapture)]
    private static partial Regex UnitMark();

    /// <summary>部门：某局 2023年度 金额单位：万元: what a line prints behind the name.</summary>
    [GeneratedRegex(@"(?<=\S)\s?[(（]?(19|20)\d{2}\s?年|金\s?额\s?单\s?位|(填报|填表|编制|报送|公开)?\s?(日期|时间)\s?[：:]", RegexOptions.ExplicitCapture)]
    private static partial Regex AfterBody();

    [GeneratedRegex(@"((编\s?制|填\s?报|公开|预算|决算)\s?)?(单\s?位|部\s?门)\s?(名\s?称)?\s?(\(公章\)|（公章）)?\s?[：:]", RegexOptions.ExplicitCapture)]
    private static partial Regex BodyMark();
}
