using Extractor.Narrative.Figures;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Binding;

/// <summary>A piece of a paragraph that the reading turns on.</summary>
/// <param name="Start">In the paragraph's text.</param>
/// <param name="End">One past its end.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>Of a figure: with its words and its role.</summary>
    public StatedFigure? Figure { get; init; }

    /// <summary>Of the words before parts (其中): whether they are set in a sentence of the whole, and do not open a list of their own.</summary>
    public bool IsInserted { get; init; }
}
