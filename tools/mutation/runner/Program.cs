using System.Globalization;
using Extractor.Mutation;

// Runs inside the copy that holds the mutants.
//   runner record FILE       runs every test once that FILE does not know, and keeps which mutants each would have noticed
//   runner find STAGE PART SECONDS [TEXTS [on]]  chooses further texts that mutants of a stage change, for tests/Extractor.Tests/Approved
//   runner run FILE ID...    runs, with one mutant after the other, the tests that meet it, the quickest first, to the first that fails
switch (args)
{
    case ["record", var file]:
        Coverage.Record(new TestRun(), File.Exists(file) ? Coverage.Read(file).Tests : new Dictionary<string, Met>()).Write(file);
        return 0;
    case ["run", var file, .. var ids]:
        var trial = new Trial(new TestRun(), Coverage.Read(file), Mutant.All());
        foreach (var id in ids.Select(i => int.Parse(i, CultureInfo.InvariantCulture)))
        {
            Console.WriteLine($"{id} {trial.Of(id)}");
            Console.Out.Flush();
        }

        return 0;
    case ["find", var stage, var part, var seconds, .. var further]:
        var time = TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture));
        return Finding.Run(stage, part, time, further.FirstOrDefault(), goesOn: further.ElementAtOrDefault(1) == "on");
    default:
        Console.Error.WriteLine("usage: runner record FILE | runner run FILE ID... | runner find STAGE PART SECONDS [TEXTS [on]]");
        return 2;
}
