using System.ComponentModel;

namespace Extractor.Web.Api;

[Description("A question that is asked often.")]
internal sealed record QuestionToBeginFrom([Description("In Chinese.")] string Name, string Sql);
