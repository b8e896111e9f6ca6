using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Subjects;

/// <summary>分项看：小学教育60万元，校舍建设86万元: items by bare names, which the document's own table prints.</summary>
internal static class RowItems
{
    /// <summary>In characters: how far before a name its sentence is asked what it lists.</summary>
    private const int Farthest = 300;

    /// <param name="name">What stands before the figure.</param>
    /// <param name="topic">Of what was appropriated; elsewhere only what is held to a budget, or listed under appropriations, is the table's.</param>
    public static StatementTarget? Find(NamePhrase name, StatedFigure figure, ParagraphReading paragraph, Topic topic)
    {
        var isRow = paragraph.Rows.Bear(name.Text);
        // 住房保障支出住房改革支出: the row's name behind its class's.
        var ofClass = isRow ? 0 : ClassNames.LevelEnd(name.Text);
        var length = isRow ? name.Text.Length : name.Text.AsSpan().TrimEnd(Classes.BareItem).Length;
        if (!paragraph.Rows.Bear(name.Text.AsSpan(ofClass..length)) || ClassNames.IsFunctional(name.Text)) return null;
        var before = SentenceBefore(name, paragraph);
        if (topic is not (Topic.GeneralBudget or Topic.AppropriationOverall) && !IsHeld(figure, paragraph)
            && !Flows.AppropriationExpenditure.In(before) && !Flows.GeneralBudgetExpenditure.In(before)) return null;
        return ClassNames.IsEconomicItem(name.Text) && ListsUses(before) ? null
            : ofClass > 0 ? LevelNames.Item(name.Printed[..length])
            : new StatementTarget(StatementKinds.ItemExecution, name.Printed[..length], OperandKey.Final);
    }

    private static bool IsHeld(StatedFigure figure, ParagraphReading paragraph) => figure.IsExecution || FlowItems.IsHeldToBudget(figure, paragraph);

    /// <summary>工资福利支出90万元，其中基本工资50万元、住房公积金9万元: a name of both classifications, among those of the economic one.</summary>
    private static bool ListsUses(ReadOnlySpan<char> before) => Classes.Economic.In(before) || Classes.EconomicItems.In(before)
        || Flows.Personnel.In(before) || Flows.Running.In(before);

    private static ReadOnlySpan<char> SentenceBefore(NamePhrase name, ParagraphReading paragraph)
    {
        var before = paragraph.Text.AsSpan(Math.Max(0, name.Start - Farthest), Math.Min(name.Start, Farthest));
        return before[(before.LastIndexOf('。') + 1)..];
    }
}
