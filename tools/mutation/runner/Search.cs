using System.Diagnostics;

namespace Extractor.Mutation;

/// <summary>
/// Looks among the texts that tests read, and among variants of them, for some that every mutant of a stage would change: each is kept with what it comes
/// out as, so that the tests over the kept ones notice what the others do not.
/// </summary>
internal sealed class Search
{
    /// <summary>A mutant on which so much of the processor’s time was spent is left.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(300);

    /// <summary>Longer texts are not kept.</summary>
    private const int Longest = 1500;

    private readonly ReadText _read;
    private readonly HeldWords _words;
    private readonly Variants _variants;
    private readonly Dictionary<int, Untold> _left;
    private readonly Dictionary<int, string> _killers = [];
    private readonly List<(string Text, string Output)> _kept = [];
    private readonly HashSet<string> _tried = [];
    private bool _isShortening;

    public Search(Func<Mutant, bool> isSought, ReadText read, HeldWords words, IReadOnlyList<string> seeds)
    {
        (_read, _words, _variants) = (read, words, new Variants(seeds));
        _left = Mutant.All().Where(isSought).ToDictionary(m => m.Id, m => new Untold(m.Id, words.WordOf(m.Id), m.IsWord ? m.Text.Trim('"') : ""));
        Total = _left.Count;
    }

    public int Total { get; }

    public IEnumerable<int> Left => _left.Keys;

    public IReadOnlyList<(string Text, string Output)> Kept => _kept;

    /// <summary>Leaves out the mutants that these texts, which are held already, tell.</summary>
    public void LeaveOut(IEnumerable<string> held)
    {
        foreach (var text in held) Try(text);
        _kept.Clear();
        foreach (var left in _left.Values) left.Spent = TimeSpan.Zero;
        Console.WriteLine($"{Total - _left.Count} of {Total} by what is held");
    }

    /// <summary>Holds given texts against the mutants, then variants of those that told something, until the time is over.</summary>
    public void Run(IReadOnlyList<string> seeds, TimeSpan time, Action save)
    {
        var tries = 0;
        _isShortening = true;
        var variants = Enumerable.Repeat(0, int.MaxValue).Select(_ => _variants.Next());
        foreach (var text in seeds.Where(s => s.Length <= Longest).Concat(OtherWords()).Concat(variants))
        {
            if (Process.GetCurrentProcess().TotalProcessorTime > time) break;
            Try(text);
            if (++tries % 200 != 0) continue;
            Console.WriteLine($"{tries} texts, {Total - _left.Count} of {Total} by {_kept.Count}");
            save();
        }

        save();
    }

    /// <summary>Texts that one word of a table changes, with another of that table in its place.</summary>
    private IEnumerable<string> OtherWords()
    {
        foreach (var left in _left.Values.Where(l => l.Word is not null).ToList())
        {
            foreach (var sibling in _words.Siblings(left.Id).Where(_killers.ContainsKey).Take(12).ToList())
            {
                if (!_left.ContainsKey(left.Id)) break;
                yield return _killers[sibling].Replace(_words.WordOf(sibling)!, left.Word!, StringComparison.Ordinal);
            }
        }
    }

    private void Try(string text)
    {
        if (text.Length > Longest || !_tried.Add(text)) return;
        var differs = new byte[100_000];
        Switch.Differs = differs;
        var output = _read.Of(text);
        Switch.Differs = null;
        if (output is null) return;
        string[] places = [text, ReadText.Plain(text), output];
        bool IsMet(Untold l) => (l.Word is not null || differs[l.Id] != 0)
            && Array.Exists(places, place => place.Contains(l.Word ?? l.Asked, StringComparison.Ordinal));
        var told = new List<int>();
        foreach (var left in _left.Values.Where(IsMet).ToList())
        {
            if (left.Spent > Most) continue;
            var began = Environment.CpuUsage.TotalTime;
            var isTold = With(left.Id, text) != output;
            left.Spent += Environment.CpuUsage.TotalTime - began;
            if (isTold) told.Add(left.Id);
        }

        if (told.Count == 0 || _read.Of(text) != output) return;
        var kept = _isShortening ? Shortened(text, told) : text;
        foreach (var mutant in told)
        {
            _killers[mutant] = kept;
            _left.Remove(mutant);
        }

        _kept.Add((kept, _read.Of(kept)!));
        _variants.Prefer(kept);
    }

    /// <summary>Without the lines that the mutants are told without.</summary>
    private string Shortened(string text, List<int> told)
    {
        var lines = text.Split('\n').ToList();
        for (var at = lines.Count - 1; at >= 0 && lines.Count > 1; at--)
        {
            var shorter = string.Join('\n', lines.Where((_, i) => i != at));
            if (_read.Of(shorter) is { } output && told.TrueForAll(mutant => With(mutant, shorter) != output)) lines.RemoveAt(at);
        }

        return string.Join('\n', lines);
    }

    private string? With(int mutant, string text)
    {
        var isHeld = _words.Has(mutant);
        if (isHeld) _words.Drop(mutant);
        Switch.Active = mutant;
        var output = _read.Of(text);
        Switch.Active = 0;
        if (isHeld) _words.Restore(mutant);
        return output;
    }

    /// <param name="word">Of a static table.</param>
    /// <param name="asked">What is looked for in a text wherever it is; empty for a condition.</param>
    private sealed class Untold(int id, string? word, string asked)
    {
        public int Id => id;

        public string? Word => word;

        public string Asked => asked;

        public TimeSpan Spent { get; set; }
    }
}
