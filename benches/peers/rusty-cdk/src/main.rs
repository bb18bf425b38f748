//! One queue, the least that an app of rusty-cdk deploys.
use rusty_cdk::sqs::QueueBuilder;
use rusty_cdk::stack::StackBuilder;
use rusty_cdk::wrappers::*;
use rusty_cdk_macros::*;

fn main() {
    let mut stack = StackBuilder::new();
    QueueBuilder::new("payments")
        .standard_queue()
        .message_retention_period(message_retention_period!(600))
        .build(&mut stack);
    println!("{}", stack.build().expect("one queue is a stack").synth().expect("a stack is text"));
}
