"""The words of the field as frozen data: documents, figures, queries, rankings, answers."""
