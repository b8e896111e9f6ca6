using Extractor.Narrative.Figures;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Binding;

/// <summary>Writes how the paragraphs of one page are read: their tokens, the frame behind each, the statements. For whoever mends a wording.</summary>
/// <param name="page">Counted from 1; a paragraph is of the page that it begins on.</param>
internal sealed class NarrativeTrace(TextWriter output, int page)
{
    private bool _isOpen;

    public void Begin(ParagraphReading paragraph, Topic topic, string sectionPath)
    {
        _isOpen = paragraph.Source.FirstPage == page;
        if (!_isOpen) return;
        output.WriteLine($"{sectionPath} {topic}");
        output.WriteLine(paragraph.Text);
        foreach (var e in paragraph.Explanations) output.WriteLine($"  {e.Kind,-8} {paragraph.Text[e.ContentStart..e.End]}");
    }

    /// <param name="behind">The frame that the token leaves.</param>
    public void Step(Token token, ParagraphReading paragraph, Frame behind)
    {
        if (!_isOpen) return;
        if (token.Figure is { } figure)
            output.WriteLine($"  {figure.Role,-8} {figure.WordsBefore.Text}[{paragraph.Text[token.Start..token.End]}]{Told(figure)}");
        else output.WriteLine($"  {token.Kind,-8} {paragraph.Text[token.Start..token.End]}");
        output.WriteLine($"           {Shown(behind)}");
    }

    public void End(IEnumerable<StatementDraft> statements)
    {
        if (!_isOpen) return;
        foreach (var s in statements)
            output.WriteLine($"  = {s.Hit.Kind}/{s.Hit.Subject} {string.Join(' ', s.Operands.Select(Told))}");
        output.WriteLine();
    }

    private static string Told(Domain.Operand o) => $"{o.Key}={o.Number.Text}{o.Unit}{(o.Basis is null ? "" : $"({o.Basis})")}";

    private static string Told(StatedFigure figure) =>
        $"{(figure.Direction is { } d ? $" {d.Word}" : "")}{(figure.Basis is null ? "" : $" against {figure.Basis}")}{(figure.InReason ? " in a reason" : "")}";

    private static string Shown(Frame frame) =>
        $"whole {Name(frame.Whole)}, part {Name(frame.Part?.Draft)}{(frame.Compared is { } c ? $", compared {Name(c.Draft)}" : "")}"
        + $"{(frame.Outer is { } o ? $", before the brackets {Name(o.Draft)}" : "")}"
        + $"{(frame.IsAmong ? ", among its parts" : "")}{(frame.IsBeside ? ", beside" : "")}";

    private static string Name(StatementDraft? draft) => draft is null ? "-" : $"{draft.Hit.Kind}/{draft.Hit.Subject}";
}
