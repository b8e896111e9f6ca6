using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.SecondReader;

// Reads what `extract` wrote, and prints where a model that saw only other documents takes a figure for something else than the rules do.
if (args.Length < 2 || !int.TryParse(args[0], CultureInfo.InvariantCulture, out var most))
{
    Console.Error.WriteLine("dotnet run --project tools/second-reader -c Release -- MOST FOLDER...");
    return 2;
}

var files = args[1..].SelectMany(folder => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal).ToList();
var figures = files.Where(IsDocument)
    .SelectMany(file => LabelledFigure.Of(Path.GetFileNameWithoutExtension(file), Extractor.Disclosure.FromJson(File.ReadAllText(file)))).ToList();
var readings = Folds.Read(figures).ToList();
var agreed = readings.Count(r => r.Best == r.Figure.Label);
var documents = figures.Select(f => f.Document).Distinct().Count();
Console.WriteLine($"{figures.Count} figures of {documents} documents; of {readings.Count} asked the model agrees on {agreed}");
Console.WriteLine($"below 0.1: {readings.Count(r => r.Likelihood < 0.1)}; below 0.02: {readings.Count(r => r.Likelihood < 0.02)}");
// Sentences that are alike but for their figures are printed once.
foreach (var reading in readings.Where(r => r.Best != r.Figure.Label).OrderByDescending(r => r.BestLikelihood - r.Likelihood)
    .DistinctBy(r => (r.Figure.Label, r.Best, Shape(r.Figure.Sentence))).Take(most))
{
    var (figure, likelihood, best, bestLikelihood) = reading;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{figure.Document}: {figure.Label} ({likelihood:0.000}), model {best} ({bestLikelihood:0.00}): {figure.Sentence}"));
}

return 0;

static bool IsDocument(string file) =>
    Path.GetFileName(file) is not ("report.json" or "check.json") && File.ReadAllText(file).Contains("\"schema_version\"", StringComparison.Ordinal);

static string Shape(string sentence) => Regex.Replace(sentence, @"[\d,.]+", "0", RegexOptions.NonBacktracking);
