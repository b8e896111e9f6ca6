using System.Collections;
using System.Reflection;
using Extractor.Domain;
using Extractor.Forms;
using Extractor.Narrative.Kinds;

namespace Extractor.Tests.Output.Json;

/// <summary>Makes a value of any domain type with every member filled, so that a member that the format forgets is noticed.</summary>
internal sealed class FilledValue(int seed)
{
    private static readonly string[] Texts = ["", "收入支出决算总表", "2,871.89", "a \"b\" \\ c", "\t\n\u0001\u2028", "𠀀", "=1+1", "null", "2024-01-01T00:00:00Z"];

    /// <summary>Members that take one of a few texts.</summary>
    private static readonly Dictionary<string, string> Fixed = new()
    {
        ["Sha256"] = new string('a', 64),
        ["Code"] = "page-without-text",
        ["Level"] = "item",
        ["Key"] = "department-self-evaluation",
    };

    private static readonly ColumnKey[] Columns =
    [
        .. KnownColumns.All.Select(c => KnownColumns.Of(c.Key)), .. new[] { "final.reception.batches", "column-7", "中标金额", "of-a-later-version" }
            .Select(KnownColumns.Of),
    ];

    /// <summary>Of this sample alone: the context is not made for tests side by side.</summary>
    private readonly NullabilityInfoContext _nullability = new();

    private readonly Random _random = new(seed);

    public T Of<T>() => (T)Make(typeof(T), 0)!;

    private object? Make(Type type, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return _random.Next(3) == 0 ? null : Make(inner, depth);
        if (type.IsEnum) return Pick(Enum.GetValues(type));
        if (type == typeof(DocumentFamily)) return DocumentFamily.All[_random.Next(DocumentFamily.All.Count)];
        if (type == typeof(OperandKey)) return _random.Next(9) == 0 ? KnownOperands.Of("of-a-later-version") : Any(KnownOperands.All);
        if (type == typeof(ColumnKey)) return Any(Columns);
        if (type == typeof(ComparisonBasis)) return Any(ComparisonBasis.All);
        if (type == typeof(string)) return Texts[_random.Next(Texts.Length)];
        if (type == typeof(int)) return _random.Next(1, 3000);
        if (type == typeof(bool)) return _random.Next(2) == 0;
        if (type == typeof(double)) return Math.Round((_random.NextDouble() - 0.1) * 2000, 2);
        if (type == typeof(decimal)) return new decimal(_random.Next(), _random.Next(1 << 20), 0, _random.Next(2) == 0, (byte)_random.Next(7));
        return type.IsGenericType ? List(type.GetGenericArguments()[0], depth) : Object(type, depth);
    }

    private object? Pick(Array values) => values.GetValue(_random.Next(values.Length));

    private IList List(Type element, int depth)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var count = depth > 6 ? 0 : _random.Next(4); count > 0; count--) list.Add(Make(element, depth + 1));
        return list;
    }

    private object Object(Type type, int depth)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        var result = constructor.Invoke([.. constructor.GetParameters().Select(p => Present(p.Name!, p.ParameterType, _nullability.Create(p), depth))]);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is { IsPublic: true } && constructor.GetParameters().All(c => c.Name != p.Name)))
            property.SetValue(result, Present(property.Name, property.PropertyType, _nullability.Create(property), depth));
        return result;
    }

    /// <summary>Null at times where the member may be.</summary>
    private object? Present(string name, Type type, NullabilityInfo nullability, int depth) =>
        nullability.ReadState == NullabilityState.Nullable && _random.Next(3) == 0 ? null
        : type == typeof(string) && Fixed.TryGetValue(name, out var text) ? text
        : name == nameof(PrintedNumber.Decimals) ? _random.Next(13)
        : Make(type, depth + 1);

    private T Any<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];
}
