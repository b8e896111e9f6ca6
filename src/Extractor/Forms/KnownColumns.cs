using System.Collections.Frozen;
using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Domain.Performance;

namespace Extractor.Forms;

/// <summary>Every column that a form declares, and how people call it.</summary>
internal static class KnownColumns
{
    private static readonly ColumnKey[] Declared =
        [.. KnownForms.All.OrderBy(f => f.FormNumber).SelectMany(f => f.Columns).Concat(SelfEvaluationColumns.All).Concat(ThreePublicItems.All).Distinct()];

    private static readonly FrozenDictionary<string, ColumnKey> _byKey = Declared.ToFrozenDictionary(c => c.Text);

    /// <summary>Those of final accounts in the order of their tables, then those of others, then those of self-evaluation forms.</summary>
    public static KeyList All { get; } = new([.. Declared.Except(ThreePublicItems.All).Select(c => c.Declared!)]);

    /// <summary>The items of the three public expenses, and what is counted of them.</summary>
    public static KeyList Items { get; } = new([.. ThreePublicItems.All.Select(c => c.Declared!)]);

    /// <summary>What an item is stated as: it stands before a dot.</summary>
    public static KeyList Blocks { get; } = new(
    [
        Block(AccountColumns.Budget,
            "“三公”经费预算数: budget.total, .abroad, .vehicles, .vehicle-purchase, .vehicle-operation, .reception, .meetings, .training, .operating-costs"),
        Block(AccountColumns.Final,
            "“三公”经费决算数, the same items; counts as final.abroad.groups, .abroad.persons, .reception.batches, .reception.persons, .vehicles-kept, "
                + ".vehicles-bought"),
        Block(AccountColumns.OriginalBudget, "年初预算数 of the same items, beside a full-year budget"),
        Block(AccountColumns.LastYear, "上年决算数 of the same items"),
        Block(AccountColumns.Change, "比上年增减额 of the same items"),
        Block(AccountColumns.ChangeRate, "比上年增减 (%) of the same items"),
        Block(SelfEvaluationColumns.Executed,
            "全年执行数 of a task of a department: executed.total, .appropriation, .other, beside budget.total, .appropriation, .other"),
        Block(AccountColumns.AdjustedBudget, "全年(调整)预算数 of the same items, or by fund"),
    ]);

    /// <summary>A column that its form does not know, by its place.</summary>
    public static KeyName ByPlace { get; } = new(ColumnKey.ByPlace + "*", "栏", "column", "a column that its form does not know, by its place in the table");

    /// <summary>What the data writes, read again: a key that no form declares, which another version wrote, is kept and has no name.</summary>
    public static ColumnKey Of(string text)
    {
        if (_byKey.TryGetValue(text, out var declared)) return declared;
        if (text.StartsWith(ColumnKey.ByPlace, StringComparison.Ordinal)) return ColumnKey.Placed(text[ColumnKey.ByPlace.Length..]);
        if (!KeyList.IsKey(text)) return ColumnKey.Printed(text);
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? Of(text[..dot]).Of(Of(text[(dot + 1)..])) : ColumnKey.Undeclared(text);
    }

    private static KeyName Block(ColumnKey key, string meaning) => new(key.Text + ".*", key.Name.Chinese, key.Name.English, meaning);
}
