using System.Globalization;
using Extractor.Benchmarks;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var selection = Selection.Parse(args);
if (selection.Files.Count == 0)
{
    Console.Error.WriteLine("usage: Extractor.Benchmarks FOLDER... [--without NAME]...");
    return 2;
}

var ours = OwnReader.Run(selection.Files);
Console.WriteLine($"{selection.Files.Count} files: {ours.Pages} pages, {ours.Letters} letters, {ours.Rulings} rulings");
Console.WriteLine($"{"reader",-28} {ours.Cpu.TotalSeconds,8:F2} s CPU, peak memory {ours.PeakMegabytes} MB");
foreach (var program in OtherProgram.All)
{
    if (program.Run(selection.Files) is { } cpu)
        Console.WriteLine($"{program.Name,-28} {cpu.TotalSeconds,8:F2} s CPU, ratio {ours.Cpu / cpu:F3}");
    else
        Console.WriteLine($"{program.Name,-28} not installed");
}

return 0;
