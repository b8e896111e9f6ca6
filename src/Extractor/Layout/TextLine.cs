using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>A line of text: its letters in reading order, and a text in which a space stands where the letters leave a word's gap.</summary>
internal sealed record TextLine
{
    public required int Page { get; init; }

    public required string Text { get; init; }

    public required Box Box { get; init; }

    /// <summary>Where it stands on its page once that is turned so that most of its text reads from left to right.</summary>
    public Box Upright { get => _upright ?? Box; init => _upright = value; }

    private readonly Box? _upright;

    /// <summary>The box of each UTF-16 unit of <see cref="Text"/>; a space has the gap's box.</summary>
    public required IReadOnlyList<Box> CharacterBoxes { get; init; }

    /// <summary>The prevailing font size in points.</summary>
    public required double PointSize { get; init; }

    public bool IsBold { get; init; }

    public TextDirection Direction { get; init; } = TextDirection.LeftToRight;

    public Evidence Evidence => new(Page, Box, Text);

    /// <summary>A part of the line with the box of just that part.</summary>
    public Evidence Slice(int start, int length)
    {
        var box = CharacterBoxes[start];
        for (var i = start + 1; i < start + length; i++) box = box.Union(CharacterBoxes[i]);
        return new Evidence(Page, box, Text.Substring(start, length));
    }
}
