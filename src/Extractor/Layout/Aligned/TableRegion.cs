using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>Rows that make a table, and the horizontal edges among them.</summary>
/// <param name="Pieces">The rulings that the edges were merged from.</param>
/// <param name="Announced">Whether a title or a unit line stands right above.</param>
internal sealed record TableRegion(List<TextRow> Rows, List<Edge> Rules, List<Edge> Pieces, bool Announced)
{
    /// <summary>In ems: a note within the table may lie between its only row and the closing rule.</summary>
    public const double NoteReach = 4;

    /// <summary>One row that no rule stands at: nothing but a ruled head above makes it a table.</summary>
    public bool NeedsHead => Rows.Count == 1 && !IsHeadAlone
        && !LongRules.Exists(r => r.Position <= Rows[0].Bottom + LayoutSettings.RuleReach * Rows[0].PointSize);

    /// <summary>Heads under a title, and nothing below them: the page ends.</summary>
    public bool IsHeadAlone => Announced && Rows.Count == 1 && !Rows[0].HasNumber && Rows[0].Segments.Count > 2;

    /// <summary>The column borders of the table on the page before, where these rows go on with it.</summary>
    public double[]? Overleaf { get; init; }

    /// <summary>The head of that table, printed again.</summary>
    public RepeatedHead? Head { get; init; }

    /// <summary>The right half of the sheet on the page before: one column is enough.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Column borders that are drawn, where no rows are.</summary>
    public double[]? Drawn { get; init; }

    public double X0 { get; } = Rows.Min(static r => r.Segments[0].X0);

    public double X1 { get; } = Rows.Max(static r => r.Segments[^1].X1);

    public double Width => X1 - X0;

    /// <summary>Rules that part rows over (nearly) the whole width.</summary>
    public List<Edge> LongRules => Rules.FindAll(r => Math.Min(r.End, X1) - Math.Max(r.Start, X0) > LayoutSettings.LongRule * Width);
}
