using Extractor.Domain;
using Extractor.Forms;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>A column of a part of a form: its key and the reach of its head across the page.</summary>
internal sealed record ColumnReach(ColumnKey Key, double X0, double X1)
{
    /// <summary>How much of the cell or of the column lies over the other, at best 1.</summary>
    public double Share(SelfEvaluationItem item) => item.Overlap(X0, X1) / Math.Max(FormSettings.CellRounding, Math.Min(item.X1 - item.X0, X1 - X0));
}
