using System.Globalization;
using Extractor.Domain.Names;

namespace Extractor.Domain;

/// <summary>
/// Which figure of its row a cell is. The columns of accounts are those of <see cref="AccountColumns"/>; an item of the three public expenses stands under what
/// it is stated as (final.reception), and what a place adds is declared with its table. A column that nothing declares is named by its place, or by the
/// printed words of its head.
/// </summary>
public sealed record ColumnKey
{
    /// <summary>What the key of a column begins with that no declaration takes.</summary>
    internal const string ByPlace = "column-";

    private readonly Phrase? _name;

    internal ColumnKey(string key, string chinese, string english, string? meaning = null, Measure measure = Measure.Money)
    {
        Declared = new KeyName(key, chinese, english, meaning);
        (Text, Measure, _name) = (key, measure, Declared.Name);
    }

    /// <summary>A part of a column: 人员经费 (basic.personnel) of 基本支出.</summary>
    internal ColumnKey(ColumnKey whole, string part, string chinese, string english, string? meaning = null)
        : this($"{whole.Text}.{part}", chinese, english, meaning) => Whole = whole;

    private ColumnKey(string text, Measure measure, Phrase? name) => (Text, Measure, _name) = (text, measure, name);

    /// <summary>As the data writes it.</summary>
    public string Text { get; }

    /// <summary>Null where no declaration names it.</summary>
    internal KeyName? Declared { get; }

    internal Measure Measure { get; }

    internal Phrase Name => _name ?? new Phrase("一栏", "a column");

    internal bool IsNamed => _name is not null;

    internal bool IsCount => Measure == Measure.Count;

    /// <summary>What an item is stated as, or a part is of: final of final.reception, fixed of fixed.vehicles.</summary>
    internal ColumnKey? Whole { get; private init; }

    /// <summary>The item itself: reception of final.reception.</summary>
    internal ColumnKey? Item { get; private init; }

    /// <summary>A column that no declaration takes, named by its place.</summary>
    internal bool IsUnknown => Text.StartsWith(ByPlace, StringComparison.Ordinal);

    /// <summary>What this column is stated of: final of reception.</summary>
    public ColumnKey Of(ColumnKey item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var name = _name is null || item._name is null ? null : Name + new Phrase("·", ", ") + item.Name;
        return new($"{Text}.{item.Text}", Measure == Measure.Money ? item.Measure : Measure, name) { Whole = this, Item = item };
    }

    /// <param name="index">The column's place in the table, from 0.</param>
    internal static ColumnKey At(int index) => Placed((index + 1).ToString(CultureInfo.InvariantCulture));

    /// <param name="place">As it stands behind the dash of <see cref="ByPlace"/>.</param>
    internal static ColumnKey Placed(string place) => new(ByPlace + place, Measure.Money, new Phrase($"第{place}栏", ByPlace + place));

    /// <summary>One that another version declared: it is kept, and has no name.</summary>
    internal static ColumnKey Undeclared(string text) => new(text, Measure.Money, null);

    /// <summary>A column that is called by the words of its head.</summary>
    internal static ColumnKey Printed(string words) => new(words, Measure.Money, words);

    internal bool IsOneOf(params ReadOnlySpan<ColumnKey> keys) => keys.Contains(this);

    /// <inheritdoc/>
    public bool Equals(ColumnKey? other) => ReferenceEquals(this, other) || other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
