using Extractor.Domain;

namespace Extractor.Forms.Heads;

/// <summary>A column and the head cells over it.</summary>
/// <param name="Path">The words of the head cells from top to bottom, each once.</param>
internal sealed record HeadColumn(int Index, ColumnRole Role, IReadOnlyList<string> Path, Evidence Head)
{
    /// <summary>Of this column alone: 决算数（元） beside 预算数（万元）; null where its head prints none.</summary>
    public MoneyUnit? Unit { get; } = HeadWords.UnitOf(Head.Text);

    public string Leaf => Path.Count == 0 ? "" : Path[^1];

    /// <summary>The whole path in one string.</summary>
    public string Words { get; } = string.Join('/', Path);

    /// <summary>The path without parting: a word that is broken over two rows of the head is whole again.</summary>
    private string Joined { get; } = string.Concat(Path);

    /// <summary>项目 over 支出功能分类科目编码 names rows; it is no 项目支出.</summary>
    private bool MayBeBroken => Role == ColumnRole.Figure || Path.Count == 0 || Path[0] != "项目";

    public bool Has(string word) => Words.Contains(word, StringComparison.Ordinal) || MayBeBroken && Joined.Contains(word, StringComparison.Ordinal);

    /// <summary>The lowest word, and the lowest two and three joined.</summary>
    public IEnumerable<string> Leaves => Enumerable.Range(1, Math.Min(3, Path.Count)).Select(n => string.Concat(Path.TakeLast(n)));

    public bool IsUnder(string word) => Path.Contains(word);
}
