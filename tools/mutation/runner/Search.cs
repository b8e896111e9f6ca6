using System.Diagnostics;

namespace Extractor.Mutation;

/// <summary>
/// Looks among the texts that tests read, and among variants of them, for some that every mutant of a stage would change: each is kept with what it comes
/// out as, so that the tests over the kept ones notice what the others do not.
/// </summary>
internal sealed class Search
{
    /// <summary>A mutant on which so much was spent is left.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(120);

    /// <summary>Longer texts are not kept.</summary>
    private const int Longest = 1500;

    private readonly ReadText _read;
    private readonly HeldWords _words;
    private readonly Variants _variants;
    private readonly Dictionary<int, Untold> _left;
    private readonly Dictionary<int, string> _killers = [];
    private readonly List<(string Text, string Output)> _kept = [];
    private readonly HashSet<string> _tried = [];

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
        var (found, plain) = (false, ReadText.Plain(text));
        bool IsMet(Untold l) => Holds(text, plain, l.Word ?? l.Asked) && (l.Word is not null || differs[l.Id] != 0);
        foreach (var left in _left.Values.Where(IsMet).ToList())
        {
            if (left.Spent > Most) continue;
            var began = Stopwatch.GetTimestamp();
            var isTold = With(left.Id, text) != output;
            left.Spent += Stopwatch.GetElapsedTime(began);
            if (isTold)
            {
                found = true;
                _killers[left.Id] = text;
                _left.Remove(left.Id);
            }
        }

        if (!found || _read.Of(text) != output) return;
        _kept.Add((text, output));
        _variants.Prefer(text);
    }

    private static bool Holds(string text, string plain, string word) =>
        text.Contains(word, StringComparison.Ordinal) || plain.Contains(word, StringComparison.Ordinal);

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
