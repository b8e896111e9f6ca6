using System.Globalization;
using System.Security.Cryptography;
using Extractor.Fuzz.Mutations;
using Extractor.Fuzz.Targets;

namespace Extractor.Fuzz.Guided;

/// <summary>Changes inputs and keeps those that led somewhere new, so that changes add up; a seed decides all.</summary>
internal sealed class Exploration
{
    private const int LongestInput = 1 << 17;
    private const int MostChanges = 4;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private readonly FuzzTarget _target;
    private readonly Random _random;
    private readonly string _findings;
    private readonly Coverage _coverage = new();
    private readonly List<byte[]> _kept = [];
    private readonly HashSet<string> _faults = [];
    private readonly RunWatch _watch;

    /// <param name="findings">The folder for inputs that are faults.</param>
    public Exploration(FuzzTarget target, IReadOnlyList<byte[]> examples, int seed, string findings)
    {
        (_target, _random, _findings) = (target, new Random(seed), findings);
        _watch = new RunWatch(input => Save("hang", input));
        foreach (var example in examples.OrderBy(e => e.Length)) Try(example);
        // A program that is not instrumented says nothing of its branches: blind changes are still changes.
        if (_kept.Count == 0) _kept.AddRange(examples);
        Examples = _kept.Count;
    }

    /// <summary>How many of the examples led somewhere that smaller ones had not.</summary>
    public int Examples { get; }

    public int Runs { get; private set; }

    /// <summary>What led somewhere new, behind the examples in the order in which it was found.</summary>
    public IReadOnlyList<byte[]> Kept => _kept;

    /// <summary>One of each kind: what was thrown and where from, or how long it took.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
            $"{_target.Name}: {Runs} runs, {_coverage.Branches} branches, {_kept.Count - Examples} inputs kept beside {Examples} examples, {_faults.Count}"
            + $" faults");

    public void Run(Func<bool> isEnd)
    {
        while (!isEnd()) Try(Changed());
    }

    private byte[] Changed()
    {
        // What was found last has been changed least.
        var at = Math.Max(_random.Next(_kept.Count), _random.Next(_kept.Count));
        var bytes = new List<byte>(_kept[at]);
        for (var times = _random.Next(1, MostChanges + 1); times > 0 && bytes.Count is > 0 and < LongestInput; times--)
        {
            if (_random.Next(8) == 0) Splice(bytes);
            else if (_random.Next(3) == 0 || !_target.Change(bytes, _random)) ByteMutation.Change(bytes, _random);
        }

        return bytes.Count > LongestInput ? [.. bytes.Take(LongestInput)] : [.. bytes];
    }

    private void Splice(List<byte> bytes)
    {
        var other = _kept[_random.Next(_kept.Count)];
        if (other.Length == 0) return;
        var from = _random.Next(other.Length);
        bytes.InsertRange(_random.Next(bytes.Count + 1), other[from..Math.Min(other.Length, from + _random.Next(400))]);
    }

    private void Try(byte[] input)
    {
        Runs++;
        _coverage.BeginRun();
        var before = Environment.CpuUsage.TotalTime;
        _watch.Begin(input);
        var fault = Thrown(input);
        _watch.End();
        var used = Environment.CpuUsage.TotalTime - before;
        if (used > Longest) fault ??= string.Create(CultureInfo.InvariantCulture, $"takes {used.TotalSeconds:0} seconds");
        if (_coverage.EndRun()) _kept.Add(input);
        if (fault is null || !_faults.Add(Kind(fault))) return;
        Console.WriteLine($"{Save("fault", input)}: {fault}");
    }

    private string? Thrown(byte[] input)
    {
        try
        {
            _target.Read(input);
            return null;
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
    }

    /// <summary>The exception's type and the place that threw it.</summary>
    private static string Kind(string fault)
    {
        var lines = fault.Split('\n');
        return $"{lines[0].Split(':')[0]} {Array.Find(lines, l => l.Contains("at Extractor", StringComparison.Ordinal))?.Trim()}";
    }

    private string Save(string kind, byte[] input)
    {
        Directory.CreateDirectory(_findings);
        var file = Path.Combine(_findings, $"{_target.Name}-{kind}-{Convert.ToHexStringLower(SHA256.HashData(input))[..12]}");
        File.WriteAllBytes(file, input);
        return file;
    }
}
