namespace Extractor.Domain.Performance;

/// <summary>A row of a self-evaluation form: of its funds, of their management, of its indicators, or its total.</summary>
public sealed record SelfEvaluationRow
{
    /// <summary>The printed label, spaces and line breaks removed: 年度资金总额：, 安排科学性, a 三级指标, 总分.</summary>
    public required string Label { get; init; }

    /// <summary>The labels around it, from the outermost: 一级指标 and 二级指标 of an indicator; empty for other rows.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>The label where it stands.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The cells in the order of the columns, blanks included where the row draws them.</summary>
    public required IReadOnlyList<SelfEvaluationCell> Cells { get; init; }

    /// <summary>The cell in a column; null where the row has none there.</summary>
    public SelfEvaluationCell? Cell(ColumnKey column) => Cells.FirstOrDefault(c => c.Column == column);
}
