using Extractor.Domain;
using Extractor.Web.Review;

namespace Extractor.Web.Serving;

/// <summary>Who may sign in, and what was done, newest first.</summary>
internal sealed record PeopleModel(IReadOnlyList<(string Name, string Role)> Users,
    IReadOnlyList<(string At, string Person, string Action, string Subject)> Log, Phrase Said, Visitor Visitor)
{
    private const string Decided = "decide ";

    /// <summary>What the log calls an action, in words.</summary>
    public static Phrase ActionName(string action) => action switch
    {
        "sign-in" => new("登录", "signed in"),
        "sign-in refused" => new("登录被拒", "was refused"),
        "upload" => new("上传", "uploaded"),
        "export" => new("导出", "exported"),
        "name" => new("改署名", "changed the name"),
        "set user" => new("设置人员", "set a person"),
        _ when action.StartsWith(Decided, StringComparison.Ordinal) => new Phrase("复核：", "decided: ") + DecisionState.Name(action[Decided.Length..]),
        _ => action,
    };
}
