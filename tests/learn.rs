//! Quizzes: the same questions from the same seed, one right answer each, judged, and back again from a link.

mod support;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use trigger_point_atlas::catalog::Catalog;
use trigger_point_atlas::learn::{Kind, Question, Quiz, pool};
use trigger_point_atlas::session::{Event, Problem, QuizAnswer, Session, decode};

fn session() -> Session {
    Session::new(support::catalogue())
}

fn ask(session: &mut Session, json: Value) -> Vec<Event> {
    session.dispatch_json(&json.to_string(), 1000.0).events
}

fn begun(options: Value) -> Session {
    let mut session = session();
    let events = ask(&mut session, json!({"type": "startQuiz", "options": options}));
    assert!(!events.iter().any(|event| matches!(event, Event::Error(_))), "{events:?}");
    session
}

/// The one problem of a command, which must have changed nothing.
fn refused(session: &mut Session, json: Value) -> Problem {
    let before = session.state().clone();
    let events = ask(session, json);
    assert_eq!(*session.state(), before);
    let [Event::Error(problem)] = events.as_slice() else { panic!("{events:?}") };
    problem.clone()
}

fn quiz(session: &Session) -> Quiz {
    session.state().quiz.clone().expect("a quiz is on")
}

fn here<'a>(session: &Session, catalog: &'a Catalog) -> Question<'a> {
    let quiz = quiz(session);
    quiz.question(catalog, quiz.at).expect("a question")
}

fn of(kind: Kind, seed: u32) -> Quiz {
    Quiz { kind, count: 20, seed, ..Quiz::default() }
}

fn told(quiz: &Quiz, catalog: &Catalog) -> Vec<String> {
    let questions = (0..quiz.count).filter_map(|number| quiz.question(catalog, number));
    questions.map(|q| format!("{:?} {} {:?} {}", q.kind, q.point.id, q.side, q.right)).collect()
}

#[test]
fn a_seed_stands_for_its_questions_and_no_point_comes_twice() {
    let catalog = support::catalogue();
    let first = told(&of(Kind::Mixed, 7), &catalog);
    assert_eq!(first, told(&of(Kind::Mixed, 7), &catalog));
    assert_ne!(first, told(&of(Kind::Mixed, 8), &catalog));
    let points: BTreeSet<&str> = first.iter().filter_map(|told| told.split(' ').nth(1)).collect();
    assert_eq!((first.len(), points.len()), (20, 20));
    for kind in ["Point", "Pain", "Find"] {
        assert!(first.iter().filter(|told| told.starts_with(kind)).count() >= 6, "{kind} in {first:?}");
    }
}

#[test]
fn every_question_has_four_choices_of_which_one_alone_is_right() {
    let catalog = support::catalogue();
    for kind in [Kind::Point, Kind::Pain, Kind::Find] {
        for seed in 0..40 {
            for number in 0..20 {
                let question = of(kind, seed).question(&catalog, number).expect("a question");
                assert_eq!(question.choices.len(), 4, "{kind:?} {seed} {number}");
                assert_eq!(question.choices[usize::from(question.right)].id, question.point.id);
                assert!(question.point.sides.has(question.side));
                assert_eq!((0..4).filter(|given| question.is_right(*given)).count(), 1);
                let felt: BTreeSet<String> = question
                    .choices
                    .iter()
                    .map(|choice| question.felt(choice, &catalog).iter().map(|place| place.text()).collect())
                    .collect();
                if kind == Kind::Find {
                    let muscles: BTreeSet<&str> = question.choices.iter().map(|c| c.muscle.as_str()).collect();
                    assert_eq!(muscles.len(), 4, "two places in one muscle cannot be told apart");
                    continue;
                }
                assert_eq!(felt.len(), 4, "two choices with one pattern: {kind:?} {seed} {number}");
                for focus in question.point.essential.iter().filter(|referral| referral.focus) {
                    let reaching = question
                        .choices
                        .iter()
                        .filter(|choice| choice.essential.iter().any(|referral| referral.region == focus.region));
                    assert_eq!(
                        reaching.count(),
                        1,
                        "{}: another choice reaches {} too",
                        question.point.id,
                        focus.region
                    );
                }
            }
        }
    }
}

#[test]
fn the_right_answer_is_as_often_in_each_place() {
    let catalog = support::catalogue();
    let mut places = [0; 4];
    for seed in 0..50 {
        for number in 0..20 {
            places[usize::from(of(Kind::Mixed, seed).question(&catalog, number).expect("a question").right)] += 1;
        }
    }
    assert!(places.iter().all(|count| (200..300).contains(count)), "{places:?}");
}

#[test]
fn a_quiz_of_one_part_of_the_body_asks_about_nothing_else_and_ends_with_its_points() {
    let catalog = support::catalogue();
    for area in ["head", "neck", "shoulder", "back", "chest", "abdomen", "pelvis"] {
        let session = begun(json!({"area": area, "count": 50, "seed": 3}));
        let quiz = quiz(&session);
        assert_eq!(quiz.count as usize, pool(&catalog, Some(area)).len().min(50));
        let questions: Vec<Question> = (0..quiz.count).filter_map(|number| quiz.question(&catalog, number)).collect();
        assert!(questions.iter().all(|question| question.point.area == area));
        let points: BTreeSet<&str> = questions.iter().map(|question| question.point.id.as_str()).collect();
        assert_eq!(points.len(), quiz.count as usize, "each once");
    }
}

#[test]
fn a_quiz_is_answered_to_its_end_and_every_answer_is_told_with_the_score() {
    let catalog = support::catalogue();
    let mut session = begun(json!({"kind": "mixed", "count": 6, "seed": 11}));
    let mut score = 0;
    for index in 0..6 {
        let question = here(&session, &catalog);
        let wrong = (question.right + 1) % 4;
        let given = if index % 3 == 2 { wrong } else { question.right };
        score += usize::from(given == question.right);
        let events = ask(&mut session, json!({"type": "answer", "choice": given}));
        let answered = Event::QuizAnswer(QuizAnswer {
            index,
            count: 6,
            kind: question.kind,
            point: question.point.id.clone(),
            side: question.side,
            choice: Some(question.choices[usize::from(given)].id.clone()),
            right: given == question.right,
            score,
            done: index == 5,
        });
        assert!(events.contains(&answered), "{events:?}");
        let shown = session.state().preview.clone().expect("the answer is shown on the body");
        assert_eq!((shown.point, shown.side), (question.point.id.clone(), question.side));
        let twice = refused(&mut session, json!({"type": "answer", "choice": given}));
        assert_eq!((twice.code.name(), twice.field.as_str()), ("invalid-quiz", "choice"));
        ask(&mut session, json!({"type": "quizNext"}));
    }
    let end = quiz(&session);
    assert_eq!((end.at, end.question(&catalog, end.at)), (6, None));
    assert_eq!(end.results(&catalog), [true, true, false, true, true, false]);
    assert_eq!(session.state().preview, None);
    ask(&mut session, json!({"type": "quizEnd"}));
    assert_eq!((session.state().quiz.clone(), session.state().preview.clone()), (None, None));
}

#[test]
fn an_open_question_waits_for_its_answer() {
    for kind in ["point", "pain", "find"] {
        let mut session = session();
        ask(&mut session, json!({"type": "select", "point": "temporalis-1"}));
        ask(&mut session, json!({"type": "startQuiz", "options": {"kind": kind, "seed": 5}}));
        assert_eq!(session.state().selection, None, "{kind}");
        assert_eq!(refused(&mut session, json!({"type": "quizNext"})).code.name(), "invalid-quiz");
    }
}

#[test]
fn a_point_is_found_by_pressing_near_enough_and_other_questions_are_not_answered_so() {
    let mut session = begun(json!({"kind": "find", "count": 6, "seed": 2}));
    let press = |session: &mut Session, pick: Value| {
        let mut command = json!({"type": "pick", "layer": "skin", "regions": [{"place": "temple", "side": "left"}]});
        command.as_object_mut().unwrap().extend(pick.as_object().unwrap().clone());
        ask(session, command);
        ask(session, json!({"type": "quizNext"}));
    };
    let catalog = support::catalogue();
    let target = here(&session, &catalog).point.id.clone();
    ask(&mut session, json!({"type": "pick", "layer": null, "offMm": null}));
    assert_eq!(quiz(&session).answers.len(), 0, "a press beside the body is no answer");
    press(&mut session, json!({"point": target, "side": "left"}));
    press(&mut session, json!({"point": target, "side": "left"}));
    press(&mut session, json!({"offMm": 30.0, "position": [0.0, 0.4, 0.1]}));
    press(&mut session, json!({"offMm": 30.1, "position": [0.0, 0.4, 0.1]}));
    press(&mut session, json!({"offMm": null}));
    press(&mut session, json!({"offMm": 3.0}));
    assert_eq!(quiz(&session).results(&catalog), [true, false, true, false, false, true]);
    assert!(session.state().pain.is_empty(), "a press that is an answer does not say where it hurts");

    let mut session = begun(json!({"kind": "pain", "seed": 2}));
    let before = session.state().clone();
    for pick in [json!({"type": "pick", "point": target}), json!({"type": "pick", "layer": "skin", "offMm": 1.0})] {
        ask(&mut session, pick);
        assert_eq!(*session.state(), before);
    }
    let missing = refused(&mut session, json!({"type": "answer", "offMm": 1.0}));
    assert_eq!((missing.field.as_str(), missing.value.as_str()), ("choice", "missing"));
}

#[test]
fn a_link_and_a_state_bring_a_quiz_back_open_answered_and_at_its_end() {
    let catalog = support::catalogue();
    let mut session = begun(json!({"area": "neck", "count": 3, "seed": 4_294_967_295_u32}));
    for step in 0..7 {
        let (state, problems) = decode(&session.link(), &catalog);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(state, *session.state(), "step {step}");
        let mut other = Session::new(support::catalogue());
        let events = ask(&mut other, json!({"type": "setState", "state": session.state()}));
        assert!(!events.iter().any(|event| matches!(event, Event::Error(_))), "{events:?}");
        assert_eq!(other.state(), session.state(), "step {step}");
        let next =
            if step % 2 == 0 { json!({"type": "answer", "choice": step % 4}) } else { json!({"type": "quizNext"}) };
        ask(&mut session, next);
    }
}

#[test]
fn a_link_without_a_quiz_reads_as_it_did() {
    let (state, problems) = decode("1~p=trapezius-upper-2.R~l=skin~x=1~v=back", &support::catalogue());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!((state.quiz, state.xray), (None, true));
}

#[test]
fn what_is_no_quiz_is_told_with_field_value_and_what_is_allowed() {
    let mut session = session();
    for (options, field, allowed) in [
        (json!({"kind": "hard"}), "kind", "mixed, point, pain, find"),
        (json!({"count": 0}), "count", "1 to 50"),
        (json!({"count": "ten"}), "count", "1 to 50"),
        (json!({"area": "foot"}), "area", "abdomen, back, chest, head, neck, pelvis, shoulder"),
        (json!({"seed": -1}), "seed", "a whole number from 0 to 4294967295"),
        (json!({"speed": 3}), "options", "kind, count, area, seed"),
    ] {
        let problem = refused(&mut session, json!({"type": "startQuiz", "options": options}));
        assert_eq!(
            (problem.code.name(), problem.field.as_str(), problem.allowed.as_str()),
            ("invalid-quiz", field, allowed)
        );
    }
    assert_eq!(refused(&mut session, json!({"type": "startQuiz", "options": 3})).field, "options");
    assert_eq!(refused(&mut session, json!({"type": "answer", "choice": 0})).code.name(), "invalid-quiz");
    let catalog = support::catalogue();
    for code in
        ["e=mixed.10.1", "e=mixed.10.1.0.9.", "e=mixed.10.1.2.0.", "e=mixed.99.1.0..", "e=mixed.5.1.0..foot", "e="]
    {
        let (state, problems) = decode(&format!("1~x=1~{code}"), &catalog);
        assert_eq!((state.quiz, state.xray, problems.len()), (None, true, 1), "{code}");
        assert_eq!(problems[0].code.name(), "invalid-quiz");
    }
}

#[test]
fn choosing_a_point_or_a_place_ends_the_quiz() {
    for other in [
        json!({"type": "select", "point": "temporalis-1"}),
        json!({"type": "pain", "places": ["headache"]}),
        json!({"type": "startTour", "tour": "headache"}),
        json!({"type": "clear"}),
    ] {
        let mut session = begun(json!({"seed": 1}));
        ask(&mut session, other.clone());
        assert_eq!(session.state().quiz, None, "{other}");
    }
}
