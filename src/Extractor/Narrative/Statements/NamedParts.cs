using Extractor.Domain;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>
/// 教育支出100万元，其中：小学教育60万元、初中教育40万元: parts by names that no list knows, which the document's own table does. The part is the
/// item's only where one row of a section or an item bears its name, letter for letter.
/// </summary>
internal static class NamedParts
{
    public static void Apply(IReadOnlyList<StatementDraft> drafts, IReadOnlyList<AccountTable> tables)
    {
        if (tables.FirstOrDefault(t => t.Key == TableKeys.GeneralBudget) is not { } table) return;
        var rows = table.Rows.Where(r => r.Code is { Length: 5 or 7 }).GroupBy(r => Key(r.Label)).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet();
        foreach (var draft in drafts)
            if (draft.PartName is { } name && rows.Contains(Key(name)))
                draft.BecomeOperand(new StatementTarget(StatementKinds.ItemExecution, name, OperandKey.Final), OperandKey.Final);
    }

    private static string Key(string label) => string.Concat(label.Where(c => !char.IsWhiteSpace(c)).Select(CharacterForms.Normalize));
}
