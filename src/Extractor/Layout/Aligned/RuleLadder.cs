using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>Horizontal rules by their height, so that those between two heights are found without looking at the others.</summary>
internal sealed class RuleLadder
{
    private readonly List<Edge> _rules;
    private readonly double[] _heights;
    private readonly int[] _order;

    public RuleLadder(List<Edge> rules)
    {
        _rules = rules;
        _heights = new double[rules.Count];
        _order = new int[rules.Count];
        for (var i = 0; i < _order.Length; i++) (_heights[i], _order[i]) = (rules[i].Position, i);
        Array.Sort(_heights, _order);
    }

    /// <summary>In the order in which they were given.</summary>
    public List<Edge> Within(double top, double bottom)
    {
        var first = Array.BinarySearch(_heights, top);
        first = first < 0 ? ~first : first;
        while (first > 0 && _heights[first - 1] == top) first--;
        while (first < _heights.Length && _heights[first] <= top) first++;
        var end = first;
        while (end < _heights.Length && _heights[end] < bottom) end++;
        var found = _order[first..end];
        Array.Sort(found);
        return new List<Edge>(found.Select(i => _rules[i]));
    }
}
