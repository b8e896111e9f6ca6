using System.Reflection;

namespace Extractor.Mutation;

/// <summary>Reads a text as the tests of that name do; one that takes too long is given up, and its mutant switched off so that it ends.</summary>
internal sealed class ReadText
{
    private static readonly Func<char, char> Normalize =
        Assembly.Load("Extractor.Core").GetType("Extractor.Narrative.Text.CharacterForms")!.GetMethod("Normalize")!.CreateDelegate<Func<char, char>>();

    private readonly MethodInfo _method;

    public ReadText(string type) => _method = Assembly.Load("Extractor.Tests").GetType($"Extractor.Tests.Approved.{type}")!.GetMethod("Read")!;

    /// <summary>With its characters in the form in which words are looked for.</summary>
    public static string Plain(string text) => string.Concat(text.Select(Normalize));

    /// <summary>Null where the text cannot be read without a mutant.</summary>
    public string? Of(string text)
    {
        var task = Task.Run(() =>
        {
            try
            {
                return (string?)_method.Invoke(null, [text]);
            }
            catch (TargetInvocationException e)
            {
                return Switch.Active == 0 ? null : e.InnerException!.GetType().Name;
            }
        });
        if (task.Wait(TimeSpan.FromSeconds(3))) return task.Result;
        Switch.Active = 0;
        task.Wait();
        return "takes too long";
    }
}
