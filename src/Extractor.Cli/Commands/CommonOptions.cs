using System.CommandLine;
using System.CommandLine.Parsing;

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

    /// <remarks>The parser takes an option that it does not know for one more input.</remarks>
    private static void RejectOptions(ArgumentResult inputs)
    {
        foreach (var token in inputs.Tokens.Where(t => t.Value.StartsWith('-') && t.Value != "-"))
            inputs.AddError($"Unrecognized option '{token.Value}'. A file of that name is given as './{token.Value}'.");
    }
}
