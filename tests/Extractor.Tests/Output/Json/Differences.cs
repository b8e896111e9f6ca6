using System.Collections;
using System.Globalization;

namespace Extractor.Tests.Output.Json;

/// <summary>Compares two values member by member: decimals digit for digit, points to a hundredth, as they are written.</summary>
internal static class Differences
{
    /// <summary>The path of each difference with both values.</summary>
    public static IEnumerable<string> Between(object? expected, object? actual, string path = "")
    {
        if (expected is null || actual is null) return expected == actual ? [] : [$"{path}: {expected ?? "null"} ≠ {actual ?? "null"}"];
        if (expected is string or int or bool or Enum) return expected.Equals(actual) ? [] : [$"{path}: {expected} ≠ {actual}"];
        if (expected is decimal number) return Digits(number) == Digits((decimal)actual) ? [] : [$"{path}: {number} ≠ {actual}"];
        if (expected is double points) return Math.Abs(points - (double)actual) < 0.011 ? [] : [$"{path}: {points} ≠ {actual}"];
        if (expected is IEnumerable list) return BetweenLists(list.Cast<object?>().ToList(), ((IEnumerable)actual).Cast<object?>().ToList(), path);
        return expected.GetType().GetProperties()
            .Where(p => p.GetIndexParameters().Length == 0 && p.GetMethod is { IsStatic: false })
            .SelectMany(p => Between(p.GetValue(expected), p.GetValue(actual), $"{path}.{p.Name}"));
    }

    private static IEnumerable<string> BetweenLists(List<object?> expected, List<object?> actual, string path) => expected.Count == actual.Count
        ? expected.Zip(actual).SelectMany((pair, i) => Between(pair.First, pair.Second, $"{path}[{i.ToString(CultureInfo.InvariantCulture)}]"))
        : [$"{path}: {expected.Count} elements ≠ {actual.Count}"];

    private static string Digits(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
