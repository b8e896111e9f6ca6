namespace Extractor.Domain.Performance;

/// <summary>A label of a form and what is filled in beside it: 项目负责人, 联系电话, 评价等级 …</summary>
public sealed record SelfEvaluationEntry(string Label, Evidence Value);
