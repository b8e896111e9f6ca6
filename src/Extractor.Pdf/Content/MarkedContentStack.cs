namespace Extractor.Pdf.Content;

/// <summary>The marked-content sequences that are open.</summary>
internal sealed class MarkedContentStack
{
    /// <summary>No tagged document nests so deep; what is opened beyond is only counted.</summary>
    private const int Deepest = 4096;

    private readonly List<MarkedContent> _open = [];
    private int _beyond;
    private int _hidden;
    private int _artifacts;
    private int _watermarks;
    private int _actualTexts;

    public int Depth => _open.Count + _beyond;

    public bool IsHidden => _hidden > 0;

    public bool HasActualText => _actualTexts > 0;

    public LetterTraits Traits =>
        (_artifacts > 0 ? LetterTraits.Artifact : LetterTraits.None) | (_watermarks > 0 ? LetterTraits.Translucent : LetterTraits.None);

    public void Push(in MarkedContent content)
    {
        if (_open.Count >= Deepest)
        {
            _beyond++;
            return;
        }

        _open.Add(content);
        Count(content, 1);
    }

    /// <summary>Null where nothing is open.</summary>
    public MarkedContent? Pop()
    {
        if (_beyond > 0)
        {
            _beyond--;
            return default(MarkedContent);
        }

        if (_open.Count == 0) return null;
        var last = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        Count(last, -1);
        return last;
    }

    private void Count(in MarkedContent content, int step)
    {
        if (content.IsHidden) _hidden += step;
        if (content.IsArtifact) _artifacts += step;
        if (content.IsWatermark) _watermarks += step;
        if (content.ActualText is not null) _actualTexts += step;
    }
}
