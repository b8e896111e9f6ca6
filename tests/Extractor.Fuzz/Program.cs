using System.Globalization;
using Extractor.Fuzz;

// Extractor.Fuzz FOLDER COUNT [FROM]: damages pages of the documents in a folder COUNT times, from a seed on.
if (args is ["--child", var cuts, var first, var number])
{
    Runner.Run(cuts, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(number, CultureInfo.InvariantCulture));
    return 0;
}

if (args.Length is < 2 or > 3)
{
    Console.Error.WriteLine("usage: Extractor.Fuzz FOLDER COUNT [FROM]");
    return 2;
}

var from = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 0;
var folder = Directory.CreateTempSubdirectory("page-cuts").FullName;
try
{
    foreach (var (index, cut) in PageCuts.OfFolder(args[0]).Index())
        File.WriteAllBytes(Path.Combine(folder, index.ToString("D4", CultureInfo.InvariantCulture)), cut);
    var supervisor = new Supervisor(folder, from + int.Parse(args[1], CultureInfo.InvariantCulture));
    supervisor.Run(from);
    foreach (var fault in supervisor.Faults) Console.WriteLine(fault);
    Console.WriteLine(supervisor.Summary);
    return supervisor.Faults.Count == 0 ? 0 : 1;
}
finally
{
    Directory.Delete(folder, recursive: true);
}
