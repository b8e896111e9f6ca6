using System.Reflection;

namespace Extractor.Mutation;

/// <summary>The switch in the copied library, which a plain build does not have.</summary>
internal static class Switch
{
    private static readonly Type Type = Assembly.Load("Extractor.Core").GetType("Extractor.Mutant")!;
    private static readonly FieldInfo ActiveField = Type.GetField("Active")!;
    private static readonly FieldInfo DiffersField = Type.GetField("Differs")!;

    public static int Active
    {
        get => (int)ActiveField.GetValue(null)!;
        set => ActiveField.SetValue(null, value);
    }

    /// <summary>The words of static tables, each an object of its own, with their mutants.</summary>
    public static Dictionary<string, int> Held() => (Dictionary<string, int>)Type.GetField("Words")!.GetValue(null)!;

    /// <summary>Marks, while it is there, the mutants whose conditions would have come out otherwise.</summary>
    public static byte[]? Differs
    {
        set => DiffersField.SetValue(null, value);
    }
}
