using Extractor.Domain;

namespace Extractor.Narrative.Subjects;

/// <summary>The statement that a subject's words call for.</summary>
/// <param name="Kind">One of <see cref="StatementKinds"/>.</param>
/// <param name="Subject">A key, or a name as printed.</param>
/// <param name="AmountOperand">What a plain amount of it is.</param>
internal sealed record StatementTarget(string Kind, string Subject, OperandKey AmountOperand)
{
    public StatementTarget(string kind, string subject)
        : this(kind, subject, OperandKey.Amount)
    {
    }

    /// <summary>The code printed beside the name.</summary>
    public string? Code { get; init; }

    public bool IsCarryover => Kind.EndsWith("-carryover", StringComparison.Ordinal);

    /// <summary>Whether it is a part of a total by its kind.</summary>
    public bool IsPart => IsCarryover || Kind.EndsWith("-composition", StringComparison.Ordinal);

    /// <summary>Basic or project expenditure among what was spent.</summary>
    public bool IsHalf => Kind is StatementKinds.ExpenditureComposition or StatementKinds.AppropriationComposition && Subject is "basic" or "project";

    /// <summary>Project expenditure among what was spent, or a part of it.</summary>
    public bool IsProject => Kind == StatementKinds.ProjectComposition
        || (Subject == "project" && Kind.EndsWith("-composition", StringComparison.Ordinal));

    public bool IsSameStatement(StatementTarget other) => Kind == other.Kind && Subject == other.Subject;
}
