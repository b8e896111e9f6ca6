using System.Globalization;
using Extractor.Fuzz.Damage;
using Extractor.Fuzz.Guided;
using Extractor.Fuzz.Targets;

const string Usage = """
    usage: Extractor.Fuzz cut FOLDER PAGES                     cuts two pages out of each document in a folder
           Extractor.Fuzz damage PAGES COUNT [FROM]            damages the pages COUNT times, from a seed on
           Extractor.Fuzz instrument FOLDER                    writes a copy of this program that says which branches it takes, for:
           Extractor.Fuzz explore TARGET LENGTH FOUND [SEED]   explores from the examples; LENGTH is runs (2000) or seconds (600s)
           Extractor.Fuzz distil TARGET FOLDER                 leaves those inputs in a folder that lead where smaller ones do not
           Extractor.Fuzz afl TARGET                           answers afl-fuzz
    """;

switch (args)
{
    case ["cut", var documents, var pages]:
        PageCuts.Write(documents, pages);
        return 0;
    case ["damage", var pages, var count]:
        return Supervisor.Damage(pages, 0, Number(count));
    case ["damage", var pages, var count, var from]:
        return Supervisor.Damage(pages, Number(from), Number(count));
    case [Runner.Verb, var pages, var from, var count]:
        Runner.Run(pages, Number(from), Number(count));
        return 0;
    case ["instrument", var folder]:
        InstrumentedCopy.Write(folder);
        return 0;
    case ["explore", var target, var length, var found]:
        return Explorer.Explore(FuzzTarget.Of(target), length, found, 0);
    case ["explore", var target, var length, var found, var seed]:
        return Explorer.Explore(FuzzTarget.Of(target), length, found, Number(seed));
    case ["distil", var target, var folder]:
        Explorer.Distil(FuzzTarget.Of(target), folder);
        return 0;
    case ["afl", var target]:
        AflTarget.Run(FuzzTarget.Of(target));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
