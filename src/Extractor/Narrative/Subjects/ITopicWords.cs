using Extractor.Narrative.Figures;

namespace Extractor.Narrative.Subjects;

/// <summary>How a topic's sentences name their subjects.</summary>
internal interface ITopicWords
{
    /// <summary>The subject that words name; null where they name none.</summary>
    /// <param name="zone">The words before a figure that may name its subject.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="paragraph">Its paragraph.</param>
    StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph);

    /// <summary>The subject that words name by the word list alone.</summary>
    StatementTarget? Named(string words);

    /// <summary>A name that no word list holds (教育支出), as printed right before the figure.</summary>
    StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph);

    /// <summary>What a figure is of where nothing names a subject: the section's own; null where it has none.</summary>
    StatementTarget? Default(StatedFigure figure);

    /// <summary>The operand that a figure is of a subject; null where the subject has none such.</summary>
    OperandKey? Operand(StatementTarget hit, StatedFigure figure);

    /// <summary>What can have such an operand where the subject in hand cannot: receptions come in batches, vehicles do not; null for none.</summary>
    StatementTarget? Holder(StatementTarget hit, OperandKey operand, StatedFigure figure) => hit;

    /// <summary>Whether a figure is told beside the statements, so that it is of none of their subjects.</summary>
    bool IsAside(StatedFigure figure, ParagraphReading paragraph) => false;

    /// <summary>Whether an amount of each person or thing (人均, 每亩) is stated here; elsewhere it is none of the whole's.</summary>
    bool TakesEach => false;

    /// <summary>Whether a use that lists expenses with their amounts states them: 主要用于办公费3万元、差旅费2万元.</summary>
    bool TakesUses => false;

    /// <summary>Whether amounts stand here by names that no list knows (教育支出100万元，其中：校舍维修60万元).</summary>
    bool HoldsNames => false;

    /// <summary>The statement that a completion, a share or a change makes of an amount's subject; null where it is the same.</summary>
    /// <param name="basis">What a change is measured against.</param>
    StatementTarget? Measured(StatementTarget hit, Role role, ComparisonBasis? basis = null) => null;

    /// <summary>The subjects that the words before 分别 list, as many as there are figures; null where they list none or another number.</summary>
    List<StatementTarget>? Listed(StatedFigure figure, ParagraphReading paragraph, int count) => null;
}
