using System.Globalization;
using Extractor.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is [ReaderRun.Argument, ..]) return ReaderRun.Run(args[1..]);
if (args is [StageRun.Argument, ..]) return StageRun.Run(args[1..]);
if (args is [StoreRun.Argument, ..]) return StoreRun.Run(args[1..]);
if (BenchmarkOptions.Parse(args) is not { Files.Count: > 0 } options)
{
    Console.Error.WriteLine("usage: Extractor.Benchmarks FOLDER... [--without NAME]... [--copies 1,2,4,8] [--jobs N] [--repeat N] [--command PATH]");
    return 2;
}

new Comparison(options, Console.Out).Run();
return 0;
