namespace Extractor.Web.Serving;

/// <summary>Who may sign in, and what was done, newest first.</summary>
internal sealed record PeopleModel(IReadOnlyList<(string Name, string Role)> Users,
    IReadOnlyList<(string At, string Person, string Action, string Subject)> Log, string Said, Visitor Visitor)
{
    /// <summary>What the log calls an action, in words.</summary>
    public static string ActionName(string action) => action switch
    {
        "sign-in" => "登录",
        "sign-in refused" => "登录被拒",
        "upload" => "上传",
        "export" => "导出",
        "name" => "改署名",
        "set user" => "设置人员",
        _ when action.StartsWith("decide ", StringComparison.Ordinal) => "复核：" + Review.DecisionState.Chinese(action["decide ".Length..]),
        _ => action,
    };
}
