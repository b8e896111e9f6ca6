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
foreach (var without in drawn.Select(m => m.Stage).Distinct())
{
    if (copy.Test(0, without)) continue;
    Console.Error.WriteLine($"the tests of {without} fail without any mutant");
    return 1;
}

var (killed, clock) = (0, Stopwatch.StartNew());
for (var i = 0; i < drawn.Count; i++)
{
    var mutant = drawn[i];
    var isKilled = !copy.Test(mutant.Id, mutant.Stage);
    if (isKilled) killed++;
    Console.WriteLine($"{(isKilled ? "killed  " : "SURVIVES")} {mutant.File}:{mutant.Line} {mutant.Change}: {mutant.Text}");
    if (i % 20 == 19 || i == drawn.Count - 1)
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"-- {killed} of {i + 1} killed ({100.0 * killed / (i + 1):0.0}%), {clock.Elapsed.TotalSeconds / (i + 1):0} s a mutant"));
}

return 0;
