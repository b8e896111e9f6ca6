using System.ComponentModel;

namespace Extractor.Web.Api.Answers;

[Description("A question that is asked often.")]
internal sealed record QuestionToBeginFrom(string NameZh, string NameEn, [Description("Its heads are Chinese.")] string Sql);
