using System.Reflection;

namespace Extractor.Mutation;

/// <summary>Reads a text as the tests of that name do; where that takes too long the mutant is switched off so that it ends.</summary>
internal sealed class ReadText : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private static readonly Func<char, char> Normalize =
        Assembly.Load("Extractor.Core").GetType("Extractor.Narrative.Text.CharacterForms")!.GetMethod("Normalize")!.CreateDelegate<Func<char, char>>();

    private readonly Func<string, string> _read;
    private readonly Timer _watch;
    private volatile bool _isLate;

    public ReadText(string type)
    {
        _read = Assembly.Load("Extractor.Tests").GetType($"Extractor.Tests.Approved.{type}")!.GetMethod("Read")!.CreateDelegate<Func<string, string>>();
        _watch = new Timer(_ => (_isLate, Switch.Active) = (true, 0));
    }

    /// <summary>With its characters in the form in which words are looked for.</summary>
    public static string Plain(string text) => string.Concat(text.Select(Normalize));

    /// <summary>Null where the text cannot be read without a mutant.</summary>
    public string? Of(string text)
    {
        _isLate = false;
        _watch.Change(Longest, Timeout.InfiniteTimeSpan);
        try
        {
            var output = _read(text);
            return _isLate ? "takes too long" : output;
        }
        catch (Exception e)
        {
            return Switch.Active == 0 && !_isLate ? null : e.GetType().Name;
        }
        finally
        {
            _watch.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose() => _watch.Dispose();
}
