using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json.Shapes;

/// <summary>The kinds of values that the format knows.</summary>
internal static class JsonTypes
{
    public static JsonType<string?> Text { get; } = new TextType();

    public static JsonType<int?> Integer { get; } = new IntegerType(least: null);

    public static JsonType<int?> FromZero { get; } = new IntegerType(least: 0);

    public static JsonType<int?> FromOne { get; } = new IntegerType(least: 1);

    public static JsonType<decimal?> Number { get; } = new NumberType((ref json) => json.Number());

    /// <summary>As a document prints it.</summary>
    public static JsonType<decimal?> PrintedNumber { get; } = new NumberType((ref json) => json.PrintedNumber());

    /// <summary>How many decimals a number is printed with.</summary>
    public static JsonType<int?> Decimals { get; } = new IntegerType(least: 0, (ref json) => json.Decimals());

    public static JsonType<bool?> TrueOrFalse { get; } = new FlagType(only: null);

    /// <summary>Written only where it is so.</summary>
    public static JsonType<bool?> OnlyTrue { get; } = new FlagType(only: true);

    /// <inheritdoc cref="OnlyTrue"/>
    public static JsonType<bool?> OnlyFalse { get; } = new FlagType(only: false);

    public static JsonType<IReadOnlyList<string>?> Texts { get; } = new TextsType();

    /// <summary>Counted from 1, on one line.</summary>
    public static JsonType<IReadOnlyList<int>?> Integers { get; } = new IntegersType();

    public static JsonType<MoneyUnit?> Unit { get; } = new WordType<MoneyUnit>(EnumWords.Unit,
        "unit", "The unit that amounts are printed in: yuan, ten thousand yuan, a hundred million yuan.");

    /// <summary>One of the given words, which the reader does not hold it to: a newer program may know more.</summary>
    public static JsonType<string?> TextOf(IEnumerable<string> words) => new TextType(("enum", words.ToList()));

    public static JsonType<string?> Hash { get; } = new HashType();

    public static JsonType<T?> Word<T>(JsonWords<T> words)
        where T : struct, Enum => new WordType<T>(words);

    public static JsonType<T?> Object<T>(JsonShape<T> shape)
        where T : class => new ObjectType<T>(shape);

    public static JsonType<IReadOnlyList<T>?> List<T>(JsonShape<T> shape) => new ListType<T>(() => shape);

    /// <summary>Of objects that are being defined.</summary>
    public static JsonType<IReadOnlyList<T>?> List<T>(Func<JsonShape<T>> shape) => new ListType<T>(shape);

    /// <summary>A list that is left out where it is empty.</summary>
    public static IReadOnlyList<T>? IfAny<T>(this IReadOnlyList<T> list) => list.Count > 0 ? list : null;
}
