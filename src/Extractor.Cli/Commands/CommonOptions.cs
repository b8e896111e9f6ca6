using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Extractor.Cli.Inputs;

namespace Extractor.Cli.Commands;

/// <summary>Arguments and options that several commands share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Inputs(string description)
    {
        var inputs = new Argument<string[]>("INPUT") { Description = description, Arity = ArgumentArity.OneOrMore };
        inputs.Validators.Add(RejectOptions);
        return inputs;
    }

    /// <exception cref="UserErrorException">It is no time.</exception>
    public static TimeSpan Time(double seconds) =>
        seconds is > 0 and <= 1e6
            ? TimeSpan.FromSeconds(seconds)
            : throw new UserErrorException(string.Create(CultureInfo.InvariantCulture, $"--timeout {seconds} is no time. Give seconds, up to a million."));

    /// <param name="seconds">As the user gave them; null for what is usual.</param>
    /// <exception cref="UserErrorException">They are no time.</exception>
    public static PdfReading Within(double? seconds, PdfReading reading) => seconds is not { } given ? reading : reading with
    {
        Seconds = Time(given).TotalSeconds,
        RecognitionSeconds = given,
        PageSeconds = null,
    };

    /// <remarks>The parser takes an option that it does not know for one more input.</remarks>
    private static void RejectOptions(ArgumentResult inputs)
    {
        foreach (var token in inputs.Tokens.Where(t => t.Value.StartsWith('-') && t.Value != "-"))
            inputs.AddError($"Unrecognized option '{token.Value}'. A file of that name is given as './{token.Value}'.");
    }
}
