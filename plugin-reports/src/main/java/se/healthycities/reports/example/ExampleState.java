package se.healthycities.reports.example;

/** Where an example stands between its sender and the office. Sent back it is a draft again; withdrawn it is kept. */
public enum ExampleState {
    DRAFT,
    SENT,
    PUBLISHED,
    WITHDRAWN
}
