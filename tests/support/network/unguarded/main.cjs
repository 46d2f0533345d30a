// The positive control: the same attacks in an app without any of our guards.
'use strict'
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => new BrowserWindow().loadURL('data:text/html,<title>unguarded</title><body>'))
