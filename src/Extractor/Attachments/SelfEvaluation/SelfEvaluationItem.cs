using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>A cell of a form where its row begins: its reach across the page in reading direction.</summary>
internal sealed record SelfEvaluationItem(Evidence Evidence, double X0, double X1)
{
    public string Text => Evidence.Text;

    public bool IsBlank => Evidence.Text.Length == 0;

    /// <summary>The text with full-width marks folded: what labels are compared by.</summary>
    public string Word { get; } = CharacterFolding.Squeeze(Evidence.Text);

    /// <summary>A number, a percentage or a dash and nothing else.</summary>
    public bool IsFigure => !IsBlank && CellReader.IsFigure(Word);

    public double CenterX => (X0 + X1) / 2;

    public double Overlap(double x0, double x1) => Math.Min(X1, x1) - Math.Max(X0, x0);

    /// <summary>What the page's end parts from a text, put behind it.</summary>
    public Evidence Behind(Evidence first) => Join(first, Evidence);

    public static Evidence Join(Evidence first, Evidence next) => first.Text.Length == 0 ? next : first with { Text = first.Text + next.Text };

    public bool Has(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Word.Contains(word, StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
