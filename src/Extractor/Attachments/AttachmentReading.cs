using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Attachments;

/// <summary>What the attachments stage found.</summary>
internal sealed record AttachmentReading(PerformanceAttachments Attachments, IReadOnlyList<Problem> Problems)
{
    public static AttachmentReading None { get; } = new(new PerformanceAttachments(), []);
}
