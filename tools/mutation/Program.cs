using System.Diagnostics;
using System.Globalization;
using Extractor.Mutation;

// Changes words and conditions of three stages, one at a time, and tells which changes no test notices.
//   dotnet run --project tools/mutation -- FOLDER [COUNT] [SEED] [WHERE]
// FOLDER takes a copy of the project with every mutant behind a switch; made once, it serves all further runs. COUNT mutants (200) are drawn by SEED (1)
// from all files, or from those whose path holds WHERE.
if (args is not [var folder, .. var rest])
{
    Console.Error.WriteLine("usage: mutation FOLDER [COUNT] [SEED] [WHERE]");
    return 2;
}

var count = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 200;
var seed = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 1;
var where = rest.Length > 2 ? rest[2] : "";
var copy = MutantCopy.Of(Environment.CurrentDirectory, folder);
if (!copy.Build()) return 1;
copy.Record();

var random = new Random(seed);
var drawn = copy.Mutants.OrderBy(_ => random.Next()).Where(m => m.File.Contains(where, StringComparison.Ordinal)).Take(count).ToDictionary(m => m.Id);
Console.WriteLine($"{copy.Mutants.Count} mutants, {drawn.Count} drawn");
var (fates, clock) = (new Dictionary<int, string>(), Stopwatch.StartNew());
foreach (var (id, fate) in copy.Test([.. drawn.Keys]))
{
    fates[id] = fate;
    Console.WriteLine($"{id} {fate}: {drawn[id].File}:{drawn[id].Line} {drawn[id].Change}: {drawn[id].Text}");
}

foreach (var group in drawn.Values.GroupBy(m => $"{m.Stage}, {m.Kind}").OrderBy(g => g.Key, StringComparer.Ordinal)) Tell(group.Key, [.. group]);
Tell("all", [.. drawn.Values]);
Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds / drawn.Count:0.0} s a mutant"));
return 0;

void Tell(string what, IReadOnlyList<Mutant> of)
{
    var killed = of.Count(m => MutantCopy.IsKilled(fates[m.Id]));
    Console.WriteLine(FormattableString.Invariant($"{what}: {killed} of {of.Count} killed ({100.0 * killed / of.Count:0.0}%)"));
}
