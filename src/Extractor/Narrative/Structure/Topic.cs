namespace Extractor.Narrative.Structure;

/// <summary>What a section is about, which says what its figures may state.</summary>
internal enum Topic
{
    Unknown,
    Overview,
    Tables,
    Overall,
    Revenue,
    Expenditure,
    AppropriationOverall,
    GeneralBudget,
    Basic,
    GovernmentFund,
    StateCapital,
    ThreePublic,
    OperatingCosts,
    Procurement,
    Assets,
    Performance,
    MeetingsTraining,
    PurchasedServices,
    Glossary,
    Attachments,

    /// <summary>Those behind it have no name here: each is the topic of one kind's own section.</summary>
    Further,
}
