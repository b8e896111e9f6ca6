using Extractor.Narrative.Text;

namespace Extractor.Narrative.Binding;

/// <summary>What a piece of a paragraph is.</summary>
internal enum TokenKind
{
    Figure,

    /// <summary>A full stop.</summary>
    SentenceEnd,

    /// <summary>A semicolon.</summary>
    ItemEnd,

    /// <summary>2. or （二） at the beginning of a sentence or a part of one, with a name behind it.</summary>
    ItemNumber,

    BracketOpen,
    BracketClose,

    /// <summary>其中, 包括: parts of the whole before.</summary>
    Among,
}
