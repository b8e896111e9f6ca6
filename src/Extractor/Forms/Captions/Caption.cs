using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Layout;

namespace Extractor.Forms.Captions;

/// <summary>What is printed over a table: label, title, body, unit, and the lines that hold them.</summary>
internal sealed record Caption
{
    public static Caption Empty { get; } = new();

    public Evidence? Label { get; init; }

    public Evidence? Title { get; init; }

    public Evidence? Body { get; init; }

    public Evidence? UnitText { get; init; }

    public MoneyUnit? Unit { get; init; }

    public IReadOnlyList<TextLine> Lines { get; init; } = [];

    public TitleText? TitleText => Title is { } title ? TitleText.From(title.Text) : null;

    /// <summary>Lines of running text stand between the table before and this one.</summary>
    public bool FollowsText { get; init; }

    /// <summary>What is missing here is taken from <paramref name="other"/>.</summary>
    public Caption Or(Caption other) => this with
    {
        Label = Label ?? other.Label,
        Title = Title ?? other.Title,
        Body = Body ?? other.Body,
        UnitText = UnitText ?? other.UnitText,
        Unit = Unit ?? other.Unit,
        Lines = [.. other.Lines, .. Lines],
    };
}
