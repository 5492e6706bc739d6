package kz.uzdik.functions.notificationdelivery;

import kz.uzdik.domain.notice.Errand.Task;

/** Who does an errand, each with a queue. */
enum Destination {
    NOTICE,
    RANKING,
    PUBLICATION,
    PAPER,
    POLL,
    ROLL;

    static Destination of(Task task) {
        return switch (task) {
            case Task.Notify _, Task.Again _ -> NOTICE;
            case Task.Rank _ -> RANKING;
            case Task.Publish _, Task.TakeDown _ -> PUBLICATION;
            case Task.DrawProtocol _, Task.DrawDiplomas _ -> PAPER;
            case Task.Poll _, Task.Supplement _ -> POLL;
            case Task.Discard _ -> ROLL;
        };
    }
}
