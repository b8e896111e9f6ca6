using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>The words between one figure and the next.</summary>
internal sealed class WordsBefore
{
    public WordsBefore(string text, int start, int end)
    {
        (Start, End) = (start, end);
        Text = text[start..end];
        Item = Text[(Text.LastIndexOfAny(['。', '；']) + 1)..];
        Sentence = Text[(Text.LastIndexOf('。') + 1)..];
        Clause = Text[(LastBoundary(Text) + 1)..];
    }

    /// <summary>Where the words start in the paragraph.</summary>
    public int Start { get; }

    public int End { get; }

    public string Text { get; }

    /// <summary>The part after the last full stop.</summary>
    public string Sentence { get; }

    /// <summary>The part after the last full stop or semicolon.</summary>
    public string Item { get; }

    /// <summary>The part after the last mark of any kind.</summary>
    public string Clause { get; }

    public bool CrossesSentence => Sentence.Length != Text.Length;

    public bool CrossesItem => Item.Length != Text.Length;

    /// <summary>年初预算为, 支出决算: the clause says what its figure is, and not of what.</summary>
    public bool IsMeasureAlone => Roles.BareExecution.Is(Roles.Fillers.Trim(Clause));

    /// <summary>A mark that ends a clause; the comma or colon that only sets off the figure itself is none.</summary>
    private static int LastBoundary(string text)
    {
        var end = text.Length;
        while (end > 0 && text[end - 1] is '：' or '，') end--;
        return end == 0 ? text.Length - 1 : text.AsSpan(0, end).LastIndexOfAny("，。；：");
    }
}
