using System.Diagnostics;
using System.Globalization;
using Extractor.Mutation;

// Changes words and conditions of three stages, one at a time, and tells which changes no test notices.
//   dotnet run --project tools/mutation -- FOLDER [COUNT] [SEED] [STAGE]
// FOLDER takes a copy of the project with every mutant behind a switch; made once, it serves all further runs. COUNT mutants (200) are drawn by SEED (1).
if (args is not [var folder, .. var rest])
{
    Console.Error.WriteLine("usage: mutation FOLDER [COUNT] [SEED] [STAGE]");
    return 2;
}

var count = rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 200;
var seed = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 1;
var stage = rest.Length > 2 ? rest[2] : "";
var copy = MutantCopy.Of(Environment.CurrentDirectory, folder);
if (!copy.Build()) return 1;

var random = new Random(seed);
var drawn = copy.Mutants.Where(m => stage.Length == 0 || m.Stage == stage).OrderBy(_ => random.Next()).Take(count).ToList();
Console.WriteLine($"{copy.Mutants.Count} mutants, {drawn.Count} drawn");
var (killed, all, clock) = (0, 0, Stopwatch.StartNew());
foreach (var of in drawn.GroupBy(m => m.Stage))
{
    if (copy.Test(of.Key, [0], []).Any(r => r.IsKilled))
    {
        Console.Error.WriteLine($"the tests of {of.Key} fail without any mutant");
        return 1;
    }

    var byId = of.ToDictionary(m => m.Id);
    foreach (var (id, isKilled) in copy.Test(of.Key, [.. of.Where(m => !m.IsWord).Select(m => m.Id)], [.. of.Where(m => m.IsWord).Select(m => m.Id)]))
    {
        var mutant = byId[id];
        (all, killed) = (all + 1, isKilled ? killed + 1 : killed);
        Console.WriteLine($"{(isKilled ? "killed  " : "SURVIVES")} {mutant.File}:{mutant.Line} {mutant.Change}: {mutant.Text}");
        if (all % 20 == 0 || all == drawn.Count)
            Console.WriteLine(FormattableString.Invariant(
                $"-- {killed} of {all} killed ({100.0 * killed / all:0.0}%), {clock.Elapsed.TotalSeconds / all:0} s a mutant"));
    }
}

return 0;
