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
    /// <param name="topic">Of what was appropriated; elsewhere only what is held to a budget is the table's.</param>
    public static StatementTarget? Find(NamePhrase name, StatedFigure figure, ParagraphReading paragraph, Topic topic)
    {
        if (!paragraph.Rows.Bear(name.Text) || ClassNames.IsFunctional(name.Text)) return null;
        if (topic is not (Topic.GeneralBudget or Topic.AppropriationOverall) && !IsHeld(figure, paragraph)) return null;
        return ClassNames.IsEconomicItem(name.Text) && ListsUses(paragraph.Text.AsSpan(0, name.Start)) ? null
            : new StatementTarget(StatementKinds.ItemExecution, name.Printed, OperandKey.Final);
    }

    private static bool IsHeld(StatedFigure figure, ParagraphReading paragraph) => figure.IsExecution || FlowItems.IsHeldToBudget(figure, paragraph);

    /// <summary>工资福利支出90万元，其中基本工资50万元、住房公积金9万元: a name of both classifications, among those of the economic one.</summary>
    private static bool ListsUses(ReadOnlySpan<char> before)
    {
        before = before[Math.Max(0, before.Length - Farthest)..];
        before = before[(before.LastIndexOf('。') + 1)..];
        return Classes.Economic.In(before) || Classes.EconomicItems.In(before) || Flows.Personnel.In(before) || Flows.Running.In(before);
    }
}
