using System.CommandLine;
using Extractor.Domain;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Cli.Commands;

internal sealed class RulesCommand : CliCommand
{
    public override string Name => "rules";

    public override string Summary => "List the rules of 'check', or explain one.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } = ["0  done", "2  no such rule"];

    public override IReadOnlyList<string> Examples { get; } = ["extractor rules", "extractor rules 404", "extractor rules 404 --lang en"];

    public static Option<string> LanguageOption()
    {
        var language = new Option<string>("--lang") { Description = "The language of the messages.", DefaultValueFactory = _ => "zh", HelpName = "zh|en" };
        language.AcceptOnlyFromAmong("zh", "en");
        return language;
    }

    public static Language Spoken(string? option) => option == "en" ? Language.English : Language.Chinese;

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var id = new Argument<string?>("ID") { Description = "A rule's id: 404. Without it, all rules are listed.", Arity = ArgumentArity.ZeroOrOne };
        var language = LanguageOption();
        command.Arguments.Add(id);
        command.Options.Add(language);
        return (parsed, terminal) =>
        {
            terminal.Output.Write(Text(parsed.GetValue(id), Spoken(parsed.GetValue(language))));
            return ExitCodes.Success;
        };
    }

    private static string Text(string? id, Language language)
    {
        if (id is null) return RuleText.List(language);
        var check = RuleBook.Find(id) ?? throw new UserErrorException($"There is no rule {id}. 'extractor rules' lists all.");
        return RuleText.Explain(check.Rule, language);
    }
}
